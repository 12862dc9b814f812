type Rule = { value?: unknown; matching?: { match_type?: unknown; negated?: unknown } | null };
type Conditions = { OR_WHEN?: Rule[] | null };
type Alternatives = { AND?: Conditions[] | null };
type Rules = { OR?: Alternatives[] | null };

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

const completeConditions = ({ OR_WHEN, ...rest }: Conditions): Conditions => ({
  ...rest,
  ...(OR_WHEN && { OR_WHEN: OR_WHEN.map(completeRule) }),
});

const completeAlternative = ({ AND, ...rest }: Alternatives): Alternatives => ({
  ...rest,
  ...(AND && { AND: AND.map(completeConditions) }),
});

/**
 * Rules in which every element has its value and its matching, without which SDKs take it for broken; a level that is null is
 * left out.
 */
export const completeRules = (rules: unknown): unknown => {
  if (typeof rules !== 'object' || rules === null) return null;
  const { OR, ...rest } = rules as Rules;
  return { ...rest, ...(OR && { OR: OR.map(completeAlternative) }) };
};
