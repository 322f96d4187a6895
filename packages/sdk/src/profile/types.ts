import type { InferOutput } from 'valibot';
import type { profileSchema } from './schema.js';

/** A committee's rules as plain data, complete (base and overrides already laid together). */
export type Profile = InferOutput<typeof profileSchema>;
export type ProposalSettings = Profile['proposal'];
export type SupervisionSettings = Profile['supervision'];
export type ReviewStage = ProposalSettings['reviewStages'][number];
