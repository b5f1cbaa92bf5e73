import { expect, test } from 'vitest';
import { kindOf } from '../../scripts/lib/page-kinds.ts';

test.each([
  ['/', 'home'],
  ['/years/2022/', 'year'],
  ['/years/2022/social/', 'year-category'],
  ['/departments/culture-tourism/', 'department'],
  ['/departments/culture-tourism/2022/', 'department-year'],
  ['/commitments/2022/culture-tourism/12/', 'commitment'],
  ['/measures/childcare-places-per-thousand/', 'measure'],
  ['/documents/2023-commitments-party/', 'document'],
  ['/404.html', 'not-found'],
])('%s is of the kind %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test.each(['/years/22/', '/commitments/2022/health/', '/Departments/', '/404/', '/x/'])(
  '%s is of no kind',
  (address) => {
    expect(kindOf(address)).toBeNull();
  },
);
