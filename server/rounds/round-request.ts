import type { z } from 'zod';
import type { endpoints } from '../../shared/api/endpoints.ts';

/** What somebody who opens a round asks for. */
export type RoundRequest = z.output<(typeof endpoints.openRound)['body']>;
