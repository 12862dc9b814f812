import { describe, expect, it } from 'vitest';
import { isBot } from './bot.ts';

describe('isBot', () => {
  it.each([
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'Twitterbot/1.0',
    'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    'WhatsApp/2.23.20.0',
    'TelegramBot (like TwitterBot)',
    'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
    'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
    'Mozilla/5.0 (compatible; Embedly/0.2; +http://support.embed.ly/)',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'FacebookBot/1.0 GuzzleHttp/7',
    'okhttp/4.12.0 (compatible; AhrefsBot/7.0)',
    'Java/17.0.1 Nutch/1.19',
    'GuzzleHttp',
    'crawler4j (https://github.com/yasserg/crawler4j/)',
    'Scrapy/2.11 (+https://scrapy.org)',
    'HeadlessChrome/120.0',
  ])('says yes to %s', (userAgent) => expect(isBot(userAgent)).toBe(true));

  it.each([
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    'curl/8.14.1',
    'curl/8',
    'GuzzleHttp/7',
    'GuzzleHttp/6.5.5 curl/7.58.0 PHP/7.2.24',
    'okhttp/4.12.0',
    'Java/17.0.1',
    'Java-http-client/17.0.1',
    'Apache-HttpClient/4.5.13 (Java/11.0.19)',
    'Go-http-client/1.1',
    'Go-http-client/2.0',
    'python-httpx/0.28.1',
    'python-requests/2.31.0',
    'Python/3.11 aiohttp/3.9.1',
    undefined,
  ])('says no to %s', (userAgent) => expect(isBot(userAgent)).toBe(false));
});
