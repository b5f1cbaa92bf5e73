import { linesWithoutComments, type SourceFile } from '../lib/source-file.ts';
import type { Check, Finding } from './check.ts';

/** What the check of the city's name looks at. */
export interface CityContext {
  /** The city, as `content/site.yml` calls it. */
  city: string;
  files: readonly SourceFile[];
}

/** The generator knows nothing of the city that is not in seeds/, content/ or the configuration. */
export const cityNeutral: Check<CityContext> = {
  name: 'city-neutral',
  check: ({ city, files }) =>
    files.flatMap((file) =>
      linesWithoutComments(file).flatMap((line, index): Finding[] => {
        const column = line.indexOf(city);
        return column < 0
          ? []
          : [
              {
                place: { document: file.path, line: index + 1, column: column + 1 },
                reason: 'the generator names the city',
                actual: line.trim(),
                expected: 'nothing that another city would have to change',
                tip: 'Take the name from the site of the portal data.',
              },
            ];
      }),
    ),
  exceptions: [],
};
