import express from 'express';
import { listen } from '../../src/core/http/server.ts';
import { answerMeasurements } from '../measured-server.ts';

const app = express().disable('x-powered-by').disable('etag');
app.get('/r/:code', (_request, response) => response.redirect(302, 'https://shop.example.com/premium'));
const server = await listen(app, { host: '127.0.0.1', port: 0 });
answerMeasurements(server.port, () => server.stop());
