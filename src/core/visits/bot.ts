import { createIsbotFromList, list } from 'isbot';

/**
 * Programs that fetch what somebody asked them to: they visit a link as a person does. The list of bots counts every
 * bare `name/version` among them, so its patterns that say no more than that are left out.
 */
const httpClients = [
  'curl/8',
  'curl/8.5.0',
  'Wget/1.21.3',
  'python-requests/2.31.0',
  'axios/1.6.2',
  'node',
  'Mozilla/5.0',
];

const tellsBots = (pattern: string): boolean => {
  const expression = new RegExp(pattern, 'i');
  return !httpClients.some((client) => expression.test(client));
};

/** Libraries whose own names the list takes for bots: by themselves they say no more than what a program is written with. */
const libraries = [
  ...['aiohttp', 'Apache-HttpClient', 'curl', 'Go-http-client', 'GuzzleHttp', 'Java', 'Java-http-client', 'okhttp'],
  ...['PHP', 'Python', 'python-httpx', 'python-requests', 'python-urllib3'],
];
const product = `(?:${libraries.join('|')})/[\\w.]+`;
const isLibrary = new RegExp(`^(?:${product}|\\(${product}\\))(?: (?:${product}|\\(${product}\\)))*$`, 'i');

const isOnList = createIsbotFromList(list.filter(tellsBots));

/** True for crawlers and link previews, by isbot's maintained list; nobody's visit. */
export const isBot = (userAgent: string | undefined): boolean =>
  isOnList(userAgent) && !(userAgent !== undefined && isLibrary.test(userAgent));
