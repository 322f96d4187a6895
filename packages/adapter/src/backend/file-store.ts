/** Where the bytes of attachments are kept. Who may put and get them is decided above it (files.ts). */
export interface FileStore {
  put(file: StoredFile): Promise<void>;
  /** All but the bytes: rights are judged before anything large is read. */
  find(id: string): Promise<FileRecord | undefined>;
  get(id: string): Promise<StoredFile | undefined>;
  /** Notes that a case mentions the file. Repeating it changes nothing. */
  attach(id: string, caseId: string): Promise<void>;
}

export interface FileRecord {
  readonly id: string;
  /** Person who put it. */
  readonly owner: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Cases that mention it. */
  readonly cases: readonly string[];
}

export interface StoredFile extends FileRecord {
  readonly bytes: Blob;
}
