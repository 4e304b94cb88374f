/** A signed-in person. How they signed in (demo picker, password, single sign-on) is the edge's concern. */
export interface Session {
  readonly id: string;
  readonly person: string;
  /** Token a form must carry back. */
  readonly csrf: string;
  /** ISO instants. */
  readonly created: string;
  readonly expires: string;
}

/** Where sessions live; implemented by storage, which keeps only a hash of the id. */
export interface SessionStore {
  create(session: Session): Promise<void>;
  find(id: string, now: string): Promise<Session | undefined>;
  end(id: string): Promise<void>;
}

/** One look at a file, for the employee to read. */
export interface View {
  readonly file: string;
  readonly person: string;
  /** Under which right: the file role. */
  readonly as: string;
  /** What was opened: "file", "document:…", "plan:…". */
  readonly what: string;
  readonly at: string;
}

export interface ViewLog {
  record(view: View): Promise<void>;
  /** Newest first. */
  of(file: string, most: number): Promise<readonly View[]>;
}
