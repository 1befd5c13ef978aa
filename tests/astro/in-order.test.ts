import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/astro/in-order.ts';

describe('inOrder', () => {
  it('gives results in the order of the jobs, with no more at work than it was allowed', async () => {
    const begun: number[] = [];
    const jobs = [0, 1, 2, 3, 4].map((i) => ({ i, ...Promise.withResolvers<number>() }));
    const results = inOrder(
      jobs.map(({ i, promise }) => () => {
        begun.push(i);
        return promise;
      }),
      3,
    );
    const first = results.next();
    // Later jobs end first, and nothing more is begun until the first one has ended.
    jobs[2]!.resolve(2);
    jobs[1]!.resolve(1);
    await jobs[2]!.promise;
    expect(begun).toEqual([0, 1, 2]);
    jobs[0]!.resolve(0);
    expect(await first).toEqual({ value: 0, done: false });
    jobs[4]!.resolve(4);
    jobs[3]!.resolve(3);
    const rest: number[] = [];
    for await (const result of results) rest.push(result);
    expect(rest).toEqual([1, 2, 3, 4]);
  });

  it('fails where a job fails, after the results before it', async () => {
    const jobs = [
      async () => 1,
      async () => Promise.reject(new Error('no paint')),
      async () => Promise.reject(new Error('no paper')),
    ];
    const results: number[] = [];
    await expect(async () => {
      for await (const result of inOrder(jobs, 3)) results.push(result);
    }).rejects.toThrow('no paint');
    expect(results).toEqual([1]);
  });
});
