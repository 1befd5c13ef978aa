import * as clack from '@clack/prompts';

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** How `new` asks: on a terminal by {@link terminalAsker}, in tests by a list of answers. */
export interface Asker {
  /** Words; empty where `optional`. `problem` says what is wrong with an answer, and it is asked again. */
  words(
    question: string,
    how?: { optional?: boolean; problem?: (answer: string) => string | undefined },
  ): Promise<string>;
  choose<T>(question: string, choices: readonly Choice<T>[]): Promise<T>;
  chooseSome<T>(question: string, choices: readonly Choice<T>[]): Promise<T[]>;
  confirm(question: string): Promise<boolean>;
  say(text: string): void;
}

/** Somebody pressed Ctrl+C or Escape. */
export class Cancelled extends Error {}

export const terminalAsker: Asker = {
  words: async (message, { optional = false, problem } = {}) =>
    answered(
      await clack.text({
        message: optional ? `${message} (Enter to leave it out)` : message,
        validate: (answer) => {
          const words = (answer ?? '').trim();
          if (words === '') return optional ? undefined : 'Some words are needed here.';
          return problem?.(words);
        },
      }),
    ).trim(),
  choose: async (message, choices) => {
    const index = await clack.select({ message, options: numbered(choices) });
    return choices[answered(index)]!.value;
  },
  chooseSome: async (message, choices) => {
    if (choices.length === 0) return [];
    const chosen = await clack.multiselect({
      message: `${message} (space to choose)`,
      options: numbered(choices),
      required: false,
    });
    return answered(chosen).map((index) => choices[index]!.value);
  },
  confirm: async (message) => answered(await clack.confirm({ message, initialValue: false })),
  say: (text) => clack.log.warn(text),
};

const numbered = (choices: readonly Choice<unknown>[]) =>
  choices.map(({ label, hint }, value) => ({ value, label, hint }));

function answered<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer === 'symbol') throw new Cancelled();
  return answer as Exclude<T, symbol>;
}
