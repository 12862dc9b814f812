import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import fastify from 'fastify';
import document from '../../generated/affiliates.openapi.json' with { type: 'json' };
import { affiliate, conversion } from '../affiliates-replies.ts';
import { answerMeasurements } from '../measured-server.ts';

const sales = '/affiliates/v1/conversions';

/** Reads the body, parses it, answers: all that a server has to do. */
const bareNode: RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.once('end', () => {
    JSON.parse(Buffer.concat(chunks).toString());
    const text = JSON.stringify({ data: conversion });
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
    response.writeHead(201, headers).end(text);
  });
};

const bareExpress = (): RequestListener => {
  const app = express().disable('x-powered-by').disable('etag');
  app.get('/affiliates/v1/affiliates/:affiliateId', (_request, response) => void response.json({ data: affiliate }));
  return app;
};

/** Fastify that validates a sale by the schema of the document. */
const validatingFastify = async (): Promise<RequestListener> => {
  // As Tributary has it: keywords of OpenAPI are no mistakes, and every fault is told.
  const app = fastify({ ajv: { customOptions: { strict: false, allErrors: true } } });
  app.post(sales, { schema: { body: { ...document.components.schemas.ConversionInput } } }, async (_request, reply) =>
    reply.code(201).send({ data: conversion }),
  );
  await app.ready();
  return (request, response) => app.routing(request, response);
};

const frameworks = { node: () => bareNode, express: bareExpress, fastify: validatingFastify };
const { name } = JSON.parse(process.argv[2] ?? '{}') as { name: keyof typeof frameworks };
const server = createServer(await frameworks[name]());
server.listen(0, '127.0.0.1', () =>
  answerMeasurements((server.address() as AddressInfo).port, async () => {
    server.closeAllConnections();
    server.close();
  }),
);
