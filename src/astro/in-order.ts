/** Does jobs, at most `width` at a time, and gives their results in the order of the jobs. */
export async function* inOrder<T>(
  jobs: Iterable<() => Promise<T>>,
  width: number,
): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  for (const job of jobs) {
    const result = job();
    // Who asks for it is told of a failure; until then it is not one that nobody handles.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= width) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}
