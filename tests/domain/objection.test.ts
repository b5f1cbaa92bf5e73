import { expect, test } from 'vitest';
import { formatObjectionLink, objectedId } from '../../src/domain/objection.ts';

const page = {
  id: '2022/health/4',
  address: 'https://portal.example/commitments/2022/health/4/',
  subject: '异议：2022/health/4',
  body: '编号：2022/health/4\n地址：',
};

test('a mail is prefilled with subject and body', () => {
  const link = new URL(formatObjectionLink('mailto:a@b.example', page));
  expect(link.pathname).toBe('a@b.example');
  expect(link.searchParams.get('subject')).toBe(page.subject);
  expect(link.searchParams.get('body')).toBe('编号：2022/health/4\r\n地址：');
});

test('a mail that already has a field keeps it', () => {
  expect(formatObjectionLink('mailto:a@b.example?cc=c@d.example', page)).toMatch(
    /^mailto:a@b\.example\?cc=c@d\.example&subject=/,
  );
});

test('a form takes id and address where it asks for them', () => {
  expect(formatObjectionLink('https://form.example/?item={id}&page={address}', page)).toBe(
    'https://form.example/?item=2022%2Fhealth%2F4&page=https%3A%2F%2Fportal.example%2Fcommitments%2F2022%2Fhealth%2F4%2F',
  );
});

test('any other address stays as it is', () => {
  expect(formatObjectionLink('tel:12345', page)).toBe('tel:12345');
  expect(formatObjectionLink('https://form.example/', page)).toBe('https://form.example/');
});

test.each([
  ['/commitments/2022/health/4/', '2022/health/4'],
  ['/departments/health/', 'departments/health'],
  ['/', '/'],
])('the subject of %s is %s', (address, id) => {
  expect(objectedId(address)).toBe(id);
});
