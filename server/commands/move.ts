import { newestRuleSet } from '../../shared/rules/rules-for.ts';
import { moveRound } from '../forms/move-round.ts';
import type { Command } from './command.ts';
import { option, required } from './command.ts';
import { printRehearsal } from './rehearse.ts';
import { existingRound } from './rounds.ts';
import { languageOfOption, operatorOf, withWorkspace } from './workspace.ts';

export const move: Command = {
  usage: '--form F --period P --version V [--from ORG] [--lang nb|nn|en]',
  summary:
    'lets an open round go on with another version of its form and the newest rules; what is written is lifted, what has ' +
    'no room is listed and stays in the log',
  options: {
    form: option.string,
    period: option.string,
    version: option.string,
    from: option.string,
    lang: option.string,
  },
  words: 0,
  run: (values) => {
    const language = languageOfOption(values);
    return withWorkspace(async (parts) => {
      const round = await existingRound(parts, required(values, 'form'), required(values, 'period'), values);
      const from = { formVersion: round.formVersion, ruleSet: round.ruleSet };
      const to = { formVersion: required(values, 'version'), ruleSet: newestRuleSet };
      const actor = operatorOf(round.commissioner, 'controller');
      const { rehearsal } = await moveRound(parts, actor, round, { from, to }, language);
      printRehearsal(rehearsal, language);
      return 0;
    });
  },
};
