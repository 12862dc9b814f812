import { isObject, type Note } from './document-shapes.ts';

/** The levels of a tree of rules, from the outermost on. */
const levels = ['OR', 'AND', 'OR_WHEN'];

/** Notes where a tree of rules is none; a level of it may be absent or null. */
export const checkRules = (tree: unknown, path: string, note: Note, depth = 0): void => {
  const level = levels[depth];
  if (tree === undefined || (tree === null && depth === 0)) return;
  if (!isObject(tree)) note(path, 'Must be an object');
  else if (level === undefined) checkRule(tree, path, note);
  else {
    const items = tree[level] ?? [];
    if (!Array.isArray(items)) note(`${path}.${level}`, 'Must be an array');
    else for (const [index, item] of items.entries()) checkRules(item, `${path}.${level}.${index}`, note, depth + 1);
  }
};

const checkRule = ({ matching }: Record<string, unknown>, path: string, note: Note): void => {
  if (matching !== undefined && matching !== null && !isObject(matching)) note(`${path}.matching`, 'Must be an object');
};
