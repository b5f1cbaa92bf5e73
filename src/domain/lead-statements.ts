import type { LeadId } from './lead.ts';

// One statement for each list of leads, which lists its commitments from the published data: the site makes
// its lists without them, and a test holds the two against each other.

/** Targets against the number before; `open` leaves out what is known on one side only. */
const step = (kind: 'target' | 'outcome', open: string) => `WITH points AS (
  SELECT measures.rowid AS no, measures.*, better,
    value * CASE substr(unit, 1, 1) WHEN '万' THEN 1e4 WHEN '亿' THEN 1e8 ELSE 1 END AS base,
    CASE WHEN substr(unit, 1, 1) IN ('万', '亿') THEN substr(unit, 2) ELSE coalesce(unit, '') END AS base_unit
  FROM measures JOIN measure_definitions ON measure_definitions.id = measure_id
), steps AS (
  SELECT later.*, later.base / earlier.base AS ratio
  FROM points AS later JOIN points AS earlier USING (measure_id)
  WHERE later.kind = 'target' AND earlier.kind = '${kind}'
    AND earlier.year = (SELECT max(year) FROM measures WHERE measure_id = later.measure_id
      AND kind = '${kind}' AND year < later.year)
    AND later.match = 'same' AND earlier.match = 'same'
    AND later.comparator <> '~' AND earlier.comparator <> '~'
    AND later.base_unit = earlier.base_unit
    AND CASE later.better WHEN 'higher' THEN later.base < earlier.base
      WHEN 'lower' THEN later.base > earlier.base END
${open})
SELECT commitment_id FROM steps
WHERE NOT EXISTS (SELECT * FROM quantities
  WHERE quantities.commitment_id = steps.commitment_id AND quantities.value = steps.value
    AND instr(steps.quote, quantities.quote) > 0
    AND substr(steps.quote, instr(steps.quote, quantities.quote) + length(quantities.quote)) GLOB '*[争拼]*')
ORDER BY base_unit = '名次', max(ratio, 1 / ratio) DESC, no`;

/**
 * Statements for the published SQLite file. Each selects `commitment_id`. The order of departments
 * is the site's own and not in the file: here they stand by their identities.
 */
export const leadStatements: Readonly<Record<LeadId, string>> = {
  'largest-excess': `WITH sides AS (
  SELECT rowid AS no, commitment_id, target_quote, outcome_quote,
    target_value * CASE substr(target_unit, 1, 1) WHEN '万' THEN 1e4 WHEN '亿' THEN 1e8 ELSE 1 END AS target,
    outcome_value * CASE substr(outcome_unit, 1, 1) WHEN '万' THEN 1e4 WHEN '亿' THEN 1e8 ELSE 1 END AS outcome,
    ltrim(coalesce(target_unit, ''), '万亿') AS unit, ltrim(coalesce(outcome_unit, ''), '万亿') AS outcome_unit
  FROM comparisons WHERE reading = 'exceeded' AND target_comparator <> '~'
)
SELECT commitment_id FROM sides
WHERE unit = outcome_unit AND target > 0 AND outcome > target
  AND unit NOT IN ('名次', '年', '月', '月份', '日', '号', '季度', '点', '时')
  AND NOT EXISTS (SELECT * FROM quantities
    WHERE quantities.commitment_id = sides.commitment_id
      AND (quote = outcome_quote AND (comparator <> '=' OR role = 'forecast')
        OR quote IN (target_quote, outcome_quote) AND value_max IS NOT NULL))
ORDER BY outcome / target DESC, no`,
  'below-reached': step(
    'outcome',
    `    AND NOT CASE later.better
      WHEN 'higher' THEN earlier.comparator LIKE '<%' OR (earlier.as_of IS NOT NULL
        AND (later.base_unit = '名次' OR later.base_unit = '个百分点' OR later.base_unit GLOB '*%'))
      ELSE earlier.comparator LIKE '>%' OR earlier.as_of IS NOT NULL END
`,
  ),
  'target-lowered': step('target', ''),
  'title-changed': `SELECT id AS commitment_id FROM commitments
WHERE target IS NOT NULL AND outcome IS NOT NULL
  AND replace(replace(replace(replace(replace(title, ' ', ''), '，', ''), ',', ''), '、', ''), '。', '')
   <> replace(replace(replace(replace(replace(outcome_title, ' ', ''), '，', ''), ',', ''), '、', ''), '。', '')
ORDER BY year DESC, department_id, no`,
  'no-number': `SELECT id AS commitment_id FROM commitments
WHERE target IS NOT NULL AND NOT EXISTS (SELECT * FROM quantities
  WHERE commitment_id = commitments.id AND side = 'target'
    AND (role IN ('target', 'stretch') OR role IN ('label', 'threshold') AND unit <> '分钟'))
ORDER BY year DESC, department_id, no`,
  'not-seen-again': `SELECT id AS commitment_id FROM commitments
WHERE EXISTS (SELECT * FROM commitments AS later
    WHERE later.department_id = commitments.department_id AND later.year > commitments.year)
  AND id NOT IN (SELECT commitment_id FROM continuations)
ORDER BY year DESC, department_id, no`,
};
