/** Host names as links are compared with them: in lower case, without the dot at the end, each once. */
export const readLinkDomains = (domains: readonly string[]): string[] => [
  ...new Set(domains.map((domain) => domain.toLowerCase().replace(/\.$/, ''))),
];
