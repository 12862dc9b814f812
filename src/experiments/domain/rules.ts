type Rule = { value?: unknown; matching?: { match_type?: unknown; negated?: unknown } | null };
type Rules = { OR?: { AND?: { OR_WHEN?: Rule[] }[] }[] };

const matchTypeFor = (value: unknown): string => {
  if (typeof value === 'number') return 'equalsNumber';
  return typeof value === 'boolean' ? 'equals' : 'matches';
};

const completeRule = (rule: Rule): Rule => {
  const { value = null, matching } = rule;
  return {
    ...rule,
    value,
    matching: {
      ...matching,
      match_type: typeof matching?.match_type === 'string' ? matching.match_type : matchTypeFor(value),
      negated: matching?.negated === true,
    },
  };
};

const mapped = <Item extends object>(items: Item[] | undefined, change: (item: Item) => Item): Item[] | undefined =>
  Array.isArray(items) ? items.map(change) : items;

/** Rules in which every element has its value and its matching, without which SDKs take it for broken. */
export const completeRules = (rules: unknown): unknown => {
  if (typeof rules !== 'object' || rules === null) return rules ?? null;
  const { OR } = rules as Rules;
  const complete = mapped(OR, (any) => {
    const AND = mapped(any.AND, (all) => {
      const OR_WHEN = mapped(all.OR_WHEN, completeRule);
      return OR_WHEN ? { ...all, OR_WHEN } : all;
    });
    return AND ? { ...any, AND } : any;
  });
  return complete ? { ...rules, OR: complete } : rules;
};
