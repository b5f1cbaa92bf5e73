import { dictionary } from '../../i18n/dictionary.ts';
import type { DescribedData, DescribedFile, WholeFiles } from './described-data.ts';

const { data: words, downloads } = dictionary;

const context = {
  '@language': 'zh',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  excel: 'text/csv',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sqlite: 'application/vnd.sqlite3',
} as const;

type Format = keyof typeof mediaTypes;

/** `dcat.jsonld`: the catalogue of the data; one dataset for all tables, and one for each. */
export function describeDcat(data: DescribedData, whole: WholeFiles): object {
  const { site, tables } = data;
  const catalogue = data.url('/data/');
  const all = `${catalogue}#all`;
  const parts = tables.map(({ name, files }) => {
    const { title, description } = words.tables[name];
    return {
      ...dataset(data, `${catalogue}#${name}`, title, description),
      'dct:isPartOf': { '@id': all },
      'dct:conformsTo': {
        '@id': data.url(`/data/schemas/${name}.json`),
        '@type': 'dct:Standard',
      },
      'dcat:distribution': (['csv', 'json', 'jsonl', 'excel'] as const).map((format) =>
        distribution(data, format, `${title}（${words.formats[format]}）`, files[format]),
      ),
    };
  });
  return {
    '@context': context,
    '@id': catalogue,
    '@type': 'dcat:Catalog',
    ...common(data, downloads.packageName(site.name), site.description),
    'foaf:homepage': { '@id': data.url('/'), '@type': 'foaf:Document' },
    'dcat:dataset': [
      {
        ...dataset(data, all, downloads.dataset.all, `${site.description}${words.unitRule}`),
        'dct:hasPart': parts.map((part) => ({ '@id': part['@id'] })),
        'dcat:distribution': (['zip', 'xlsx', 'sqlite'] as const).map((format) =>
          distribution(data, format, words.wholeFiles[format].title, whole[format]),
        ),
      },
      ...parts,
    ],
  };
}

function common({ site, edition }: DescribedData, title: string, description: string) {
  return {
    'dct:title': title,
    'dct:description': description,
    'dct:language': {
      '@id': 'http://publications.europa.eu/resource/authority/language/ZHO',
      '@type': 'dct:LinguisticSystem',
    },
    'dct:modified': { '@value': edition.date, '@type': 'xsd:date' },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': site.operator ?? site.name },
    ...licence(site.data_licence),
  };
}

function licence(licenceOfData: DescribedData['site']['data_licence']) {
  return licenceOfData === null
    ? {}
    : {
        'dct:license': {
          '@id': licenceOfData.url,
          '@type': 'dct:LicenseDocument',
          'dct:title': licenceOfData.name,
        },
      };
}

function dataset(data: DescribedData, id: string, title: string, description: string) {
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    ...common(data, title, description),
    'dct:identifier': id,
    'dcat:version': data.edition.label,
    'dcat:keyword': [...downloads.dataset.keywords],
    'dcat:landingPage': { '@id': data.url('/data/'), '@type': 'foaf:Document' },
    'dct:spatial': {
      '@type': 'dct:Location',
      'rdfs:label': downloads.dataset.spatial(data.site.city),
    },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': `${data.years.first}-01-01`, '@type': 'xsd:date' },
      'dcat:endDate': { '@value': `${data.years.last}-12-31`, '@type': 'xsd:date' },
    },
  };
}

function distribution(data: DescribedData, format: Format, title: string, file: DescribedFile) {
  const address = { '@id': data.url(file.address) };
  return {
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${mediaTypes[format]}`,
      '@type': 'dct:MediaType',
    },
    'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
    },
    ...licence(data.site.data_licence),
  };
}
