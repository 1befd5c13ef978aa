import { describe, expect, it } from 'vitest';
import { whileSaying } from '../../src/cli/command.ts';

async function said(interactive: boolean, env: Record<string, string>): Promise<string[]> {
  const heard: string[] = [];
  const io = {
    interactive,
    env,
    out: () => undefined,
    err: (text: string) => void heard.push(text),
  };
  expect(await whileSaying('Reading …', io, () => heard.push('work'))).toBeGreaterThan(0);
  return heard;
}

describe('what is said of work that takes a while', () => {
  it('stands there while it goes on, and is wiped', async () => {
    expect(await said(true, {})).toEqual(['Reading …', 'work', '\r\u001B[K']);
  });

  it('is nothing where nobody looks, or where a line cannot be wiped', async () => {
    expect(await said(false, {})).toEqual(['work']);
    expect(await said(true, { TERM: 'dumb' })).toEqual(['work']);
  });

  it('is wiped where the work fails', async () => {
    const heard: string[] = [];
    const io = {
      interactive: true,
      env: {},
      out: () => undefined,
      err: (text: string) => void heard.push(text),
    };
    await expect(
      whileSaying('Reading …', io, () => Promise.reject(new Error('no'))),
    ).rejects.toThrow();
    expect(heard).toEqual(['Reading …', '\r\u001B[K']);
  });
});
