import type { Problem } from '../../shared/api/schemas.ts';

/** The server said no, and why; `title` and `detail` are for the user and already in their language. */
export class ServerProblem extends Error {
  readonly problem: Problem;
  /** Seconds, from `Retry-After`. */
  readonly retryAfter: number | null;
  constructor(problem: Problem, retryAfter: number | null) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ServerProblem';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** No answer: no network, a time-out, or a gateway that is not our server. Nothing is known about whether it arrived. */
export class Offline extends Error {
  override name = 'Offline';
}

/** Something else has answered in the server's place, such as a network that wants a sign-in before it lets anybody through. */
export class Intercepted extends Offline {
  override name = 'Intercepted';
}

/** There is no valid token, and none can be had without the user. */
export class SignInNeeded extends Error {
  override name = 'SignInNeeded';
}

/** An answer that is not what the contract says: pane and server are of different versions. */
export class UnexpectedAnswer extends Error {
  override name = 'UnexpectedAnswer';
}
