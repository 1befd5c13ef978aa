import { describe, expect, it } from 'vitest';
import { reportLinks } from '../../../src/core/site/report-links.ts';

const publisher = { name: 'P' };
const repository = { url: 'https://code.example/p/' };
const report = { subject: 'An error in “a & b”', body: 'https://p.example/?a=1' };

describe('where errors can be reported', () => {
  it.each([
    ['nowhere', { publisher }, {}],
    [
      'the repository',
      { publisher, repository },
      { repository: 'https://code.example/p/issues/new' },
    ],
    [
      'e-mail',
      { publisher: { ...publisher, email: 'us@p.example' } },
      { mail: 'mailto:us@p.example' },
    ],
    [
      'both',
      { publisher: { ...publisher, email: 'us@p.example' }, repository },
      { repository: 'https://code.example/p/issues/new', mail: 'mailto:us@p.example' },
    ],
  ])('is %s', (_, site, links) => expect(reportLinks(site)).toEqual(links));

  it('is told what the report is about', () => {
    expect(
      reportLinks({ publisher: { ...publisher, email: 'us@p.example' }, repository }, report),
    ).toEqual({
      repository:
        'https://code.example/p/issues/new?title=An%20error%20in%20%E2%80%9Ca%20%26%20b%E2%80%9D&body=https%3A%2F%2Fp.example%2F%3Fa%3D1',
      mail: 'mailto:us@p.example?subject=An%20error%20in%20%E2%80%9Ca%20%26%20b%E2%80%9D&body=https%3A%2F%2Fp.example%2F%3Fa%3D1',
    });
  });
});
