import { describe, expect, it } from 'vitest';
import { parseEcbFile } from './ecb-file.ts';

const rate = (currency: string, text: string) => `<Cube currency='${currency}' rate='${text}'/>`;
const day = (time: string, ...rates: string[]) => `<Cube time="${time}">${rates.join('\n')}</Cube>`;
const file = (...days: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
	<Cube>${days.join('\n')}</Cube>
</gesmes:Envelope>
`;
const friday = day('2026-11-20', rate('USD', '1.1579'), rate('JPY', '181.43'), rate('GBP', '0.88110'));
const usd = { currency: 'USD', publishedOn: '2026-11-20', rate: '1.1579' };

describe('parseEcbFile', () => {
  it('reads the file of a day, rates as they are written', () => {
    expect(parseEcbFile(file(friday))).toEqual([
      usd,
      { currency: 'JPY', publishedOn: '2026-11-20', rate: '181.43' },
      { currency: 'GBP', publishedOn: '2026-11-20', rate: '0.88110' },
    ]);
  });

  it('reads files of several days, and of one day with one rate', () => {
    const thursday = day('2026-11-19', rate('USD', '1.1500'));
    expect(parseEcbFile(file(day('2026-11-20', rate('USD', '1.1579')), thursday))).toEqual([
      usd,
      { currency: 'USD', publishedOn: '2026-11-19', rate: '1.1500' },
    ]);
    expect(parseEcbFile(file(thursday))).toHaveLength(1);
  });

  it('minds neither namespaces nor comments nor white space', () => {
    const plain = `<Envelope><!-- by hand --> <Cube> <Cube time="2026-11-20"> ${rate('USD', '1.1579')} </Cube></Cube></Envelope>`;
    expect(parseEcbFile(plain)).toEqual([usd]);
    expect(parseEcbFile(`\ufeff${plain}`)).toEqual([usd]);
  });

  it('reads all days since 1999', () => {
    const start = Date.UTC(1999, 0, 4);
    const dayOf = (index: number) => new Date(start + index * 86_400_000).toISOString().slice(0, 10);
    const rates = Array.from({ length: 26 }, (_, index) => rate(`${String.fromCharCode(65 + index)}XX`, '1.25'));
    const days = Array.from({ length: 7_000 }, (_, index) => day(dayOf(index), ...rates));
    expect(parseEcbFile(file(...days))).toHaveLength(7_000 * 26);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['another text', 'rates'],
    ['JSON', '{"Envelope":{}}'],
    ['a page', '<!DOCTYPE html><html><body><p>Not found</p></body></html>'],
    ['another file', '<rss version="2.0"><channel><title>Rates</title></channel></rss>'],
    ['no days', file()],
    ['a day without rates', file(friday, day('2026-11-19'))],
    ['a rate outside of a day', file(rate('USD', '1.1579'))],
    ['a day outside of the list', `<Envelope>${friday}</Envelope>`],
    ['two lists', `<Envelope><Cube>${friday}</Cube><Cube>${friday}</Cube></Envelope>`],
    ['two files', file(friday) + file(friday)],
    ['a file that breaks off', file(friday).slice(0, -30)],
    ['a file that breaks off in a rate', file(friday).slice(0, 400)],
    ['text before the file', `rates ${file(friday)}`],
    ['text in a day', file(day('2026-11-20', rate('USD', '1.1579'), 'about'))],
    ['a currency twice on a day', file(day('2026-11-20', rate('USD', '1.1579'), rate('USD', '1.1580')))],
    ['a day twice', file(friday, friday)],
    ['a rate of the euro', file(day('2026-11-20', rate('EUR', '1')))],
    ['a day that does not exist', file(day('2026-02-30', rate('USD', '1')))],
    ['an instant for a day', file(day('2026-11-20T00:00:00Z', rate('USD', '1')))],
    ['a day without a name', `<Envelope><Cube><Cube>${rate('USD', '1')}</Cube></Cube></Envelope>`],
    ['a rate without a currency', file(day('2026-11-20', "<Cube rate='1'/>"))],
    ['a currency without a rate', file(day('2026-11-20', "<Cube currency='USD'/>"))],
    ['more than a rate', file(day('2026-11-20', "<Cube currency='USD' rate='1' note='about'/>"))],
  ])('refuses %s', (_name, text) => {
    expect(parseEcbFile(text)).toBeNull();
  });

  it.each([
    '0',
    '0.000',
    '-1',
    '+1',
    '1,5',
    '1e3',
    '0x10',
    '.5',
    '5.',
    '01',
    'NaN',
    'N/A',
    '',
    '1'.repeat(21),
    '&#49;',
  ])('refuses the rate %j', (text) => {
    expect(parseEcbFile(file(day('2026-11-20', rate('USD', text))))).toBeNull();
  });

  it.each(['usd', 'US', 'DOLLAR', '', '&usd;', 'U5D'])('refuses the currency %j', (currency) => {
    expect(parseEcbFile(file(day('2026-11-20', rate(currency, '1'))))).toBeNull();
  });

  it('expands no entities and reads no other files', () => {
    const declared = (type: string) => `<!DOCTYPE Envelope [${type}]>${file(day('2026-11-20', rate('USD', '&a;')))}`;
    expect(parseEcbFile(declared('<!ENTITY a "1.1579">'))).toBeNull();
    expect(parseEcbFile(declared('<!ENTITY a SYSTEM "file:///etc/passwd">'))).toBeNull();
    const laughs = Array.from({ length: 20 }, (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`);
    expect(parseEcbFile(declared(`<!ENTITY e0 "ha">${laughs.join('')}<!ENTITY a "&e20;">`))).toBeNull();
  });

  it('bears what is made to break it', () => {
    const cubes = (count: number) => '<Cube/>'.repeat(count);
    for (const text of ['<Cube>'.repeat(100_000), '<'.repeat(100_000), file(day('2026-11-20', cubes(200_000)))])
      expect(parseEcbFile(text)).toBeNull();
    expect(parseEcbFile(file(day('2026-11-20', '<__proto__ polluted="1"/>')))).toBeNull();
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});
