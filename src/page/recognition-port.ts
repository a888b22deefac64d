import type { RecognizeReply, RecognizeRequest } from '../core/recognition/page-marks.ts';
import type { Result } from '../core/result.ts';

/** What went wrong; `code` is for programs, `detail` names the thing and the place. */
export type PageProblem = { readonly code: string; readonly detail: string };

/** How a page session has its text recognized; the page layer knows no messages, so the way there comes in. */
export type Recognize = (request: RecognizeRequest) => Promise<Result<RecognizeReply, PageProblem>>;
