// Memoizes rules: a rule is run again only when something that it read has changed. What it reads
// is recorded by a Proxy while it runs, so that no rule has to declare it. Objects are compared by
// identity: read.ts gives the same object as long as its file is unchanged.
import { languageFiles, sharedFiles, type FileKind } from '#content/files.ts';
import type { Problem, Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { recalled } from '#content/remembered.ts';

/** A rule: a function of its inputs and of a function to report to. */
type Rule<Of extends readonly unknown[]> = (...of: [...Of, report: Report]) => void;
/**
 * What a rule read from the content: a path, and the object or the list of file names found there.
 */
type Looks = Map<string, { at: readonly string[]; saw: unknown }>;
interface Answer {
  about: readonly unknown[];
  looks: Looks;
  problems: readonly Problem[];
}

/**
 * Whether a path of the content is a folder of files by name: `['languages', 'fr', 'sections']`.
 * Every other path is the content of a file.
 */
function holdsFiles(at: readonly string[]): boolean {
  const [top = '', , key = ''] = at;
  const [table, name, depth]: [Record<string, FileKind>, string, number] =
    top === 'languages' ? [languageFiles, key, 3] : [sharedFiles, top, 1];
  return at.length < depth || (at.length === depth && table[name]?.many === true);
}

const namesIn = (part: unknown): string => Object.keys(part ?? {}).join();
const valueAt = (content: object, at: readonly string[]): unknown =>
  at.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], content);
/**
 * Whether a rule would read the same again. An empty name at the end of a path means the names of
 * its files.
 */
const isSame = (content: object, { looks }: Answer): boolean =>
  [...looks.values()].every(({ at, saw }) =>
    at.at(-1) === ''
      ? namesIn(valueAt(content, at.slice(0, -1))) === saw
      : valueAt(content, at) === saw,
  );

/** A Proxy for the content, or for a folder of it, that records what is read. */
function watched<T extends object>(part: T, looks: Looks, at: readonly string[] = []): T {
  const look = (key: string | symbol): unknown => {
    const value: unknown = Reflect.get(part, key);
    if (typeof key === 'symbol') return value;
    const here = [...at, key];
    if (typeof value === 'object' && value !== null && holdsFiles(here))
      return watched(value, looks, here);
    looks.set(here.join('/'), { at: here, saw: value });
    return value;
  };
  return new Proxy(part, {
    get: (_, key) => look(key),
    has: (_, key) => look(key) !== undefined,
    ownKeys: () => {
      const names = [...at, ''];
      looks.set(names.join('/'), { at: names, saw: namesIn(part) });
      return Reflect.ownKeys(part);
    },
  });
}

const answers = new WeakMap<object, Map<string, Answer[]>>();

/**
 * Runs a rule on the content, or repeats its last report: `ask(checkOrder, content, 'fr')`. Further
 * arguments that are objects are compared by identity; the first of them is one that no other call
 * of the rule has, since only its last reports are kept with it.
 */
export type Ask = <Of extends readonly unknown[]>(rule: Rule<Of>, ...of: Of) => void;

/** Asks rules about one content. */
export function asker(content: Content, problems: Problem[]): Ask {
  return <Of extends readonly unknown[]>(rule: Rule<Of>, ...of: Of): void => {
    const about = of.filter((one) => typeof one === 'object' && one !== content);
    const name = [rule.name, ...of.filter((one) => typeof one === 'string')].join(' ');
    // Reports are cached as long as the object of the file.
    const key = about[0] ?? rule;
    const known = answers.get(key) ?? new Map<string, Answer[]>();
    const before = known.get(name) ?? [];
    answers.set(key, known.set(name, before));
    const again = (one: Answer): boolean =>
      one.about.every((object, i) => object === about[i]) && isSame(content, one);
    const answer = recalled(before, again, () => {
      const looks: Looks = new Map();
      const said: Problem[] = [];
      const seen = of.map((one) => (one === content ? watched(content, looks) : one));
      rule(...(seen as unknown as Of), (file, message, at) => {
        said.push({ file: `content/${file}`, message, at });
      });
      return { about, looks, problems: said };
    });
    problems.push(...answer.problems);
  };
}
