import * as v from 'valibot';
import { reference, text, uniqueList } from './fields.js';

/** Files that were handed to the attachment store before the event that mentions them: the case keeps names, not bytes. */
export const attachments = (max: number) =>
  v.optional(
    uniqueList(
      v.strictObject({
        id: reference,
        name: text({ max: 200 }),
        size: v.custom<number>(
          (size) => Number.isInteger(size) && Number(size) > 0,
          '附件大小不对，请重新上传。',
        ),
      }),
      max,
      `附件不能超过${max}个。`,
      ({ id }) => id,
    ),
  );
