import type { PlainHandler } from '../../core/http/product.ts';
import { answerConfiguration } from '../answer-configuration.ts';

/** Serves the configuration that an SDK key names. */
export const getConfigBySdkKey: PlainHandler = {
  operationId: 'getConfigBySdkKey',
  pathPrefix: '/experiments/v1/config/',
  segments: 1,
  methods: ['GET'],
  handle: answerConfiguration,
};
