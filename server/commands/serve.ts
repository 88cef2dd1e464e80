import { serve as startServing } from '../main.ts';
import type { Command } from './command.ts';

export const serve: Command = {
  usage: '',
  summary: 'the backend, with the settings of the environment and .env (see .env.example)',
  options: {},
  words: 0,
  run: async () => {
    await startServing();
    return 0;
  },
};
