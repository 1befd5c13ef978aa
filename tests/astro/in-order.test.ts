import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/astro/in-order.ts';

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('inOrder', () => {
  it('gives results in the order of the jobs, with no more at work than it was allowed', async () => {
    let [atWork, most] = [0, 0];
    const jobs = [30, 1, 20, 5, 0].map((ms, i) => async () => {
      most = Math.max(most, ++atWork);
      await after(ms);
      atWork -= 1;
      return i;
    });
    const results: number[] = [];
    for await (const result of inOrder(jobs, 3)) results.push(result);
    expect(results).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(3);
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
