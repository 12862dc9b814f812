import type { Dialect } from './dialect.ts';
import { type Exchange, endEarly, sendError, spokenError } from './exchange.ts';
import type { Platform } from './platform.ts';
import { ClientGone } from './read-body.ts';
import { linesMediaType } from './read-request.ts';

/**
 * Answers with JSON lines as they come, while the request may still be arriving. What goes wrong before the first line is
 * an error like any other; later it is the last line, in the product's dialect, and the connection ends. The number of
 * lines is bounded, so nothing waits for a client that reads only when it has sent everything.
 */
export const answerLines = async (
  exchange: Exchange,
  lines: AsyncIterable<object[]>,
  dialect: Dialect,
  platform: Platform,
): Promise<void> => {
  const { request, response } = exchange;
  const write = (objects: object[]) => {
    if (!response.headersSent) response.writeHead(200, { 'Content-Type': linesMediaType });
    response.write(objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
  };
  const end = () => (request.complete ? response.end() : endEarly(request, response));
  try {
    for await (const objects of lines) if (objects.length > 0) write(objects);
    end();
  } catch (thrown) {
    if (!response.headersSent) return sendError(exchange, thrown, dialect, platform);
    if (thrown instanceof ClientGone) return;
    write([dialect.refusal(spokenError(exchange, thrown, dialect, platform), exchange).body]);
    end();
  }
};
