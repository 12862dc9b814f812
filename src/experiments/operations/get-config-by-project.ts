import type { PlainHandler } from '../../core/http/product.ts';
import { answerConfiguration } from '../answer-configuration.ts';

/** Serves the configuration of a project that is open without a key, or of a key that has two segments. */
export const getConfigByProject: PlainHandler = {
  operationId: 'getConfigByProject',
  pathPrefix: '/experiments/v1/config/',
  segments: 2,
  methods: ['GET'],
  handle: answerConfiguration,
};
