/** How a library is opened for tabs. */
export interface OpenLibrary {
  /** Makes the library when there is no such file. */
  readonly create?: boolean;
  /** What a new library is called; file systems do not take every name. */
  readonly name?: string;
  /** A private copy as of now, whoever else has the file open. */
  readonly readOnly?: boolean;
}
