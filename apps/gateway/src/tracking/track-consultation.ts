import type { InnerHttp } from '#libs/access';
import { caseState, ROUTES, type TrackedConsultation, type VisitorThread } from '#libs/contracts';
import { DomainError, isDependencyFault, type Database } from '#libs/platform';
import type { Step } from './steps.rules.js';

interface Row {
  readonly reference: string;
  readonly due_at: Date;
  readonly submitted_at: Date;
  readonly state: string | null;
  readonly steps: Step[] | null;
}

/** What a visitor sees of the own request: state from here, messages and disclosures from the vault. */
export class TrackConsultation {
  constructor(
    private readonly database: Database,
    private readonly inner: InnerHttp,
  ) {}

  /**
   * @param grant the visitor grant, which the vault checks once more; `messages` and `disclosures` are absent while the
   *   vault cannot be asked
   * @throws DomainError `not-found`
   */
  async track(consultation: string, grant: string): Promise<TrackedConsultation> {
    const [row, thread] = await Promise.all([this.find(consultation), this.thread(consultation, grant)]);
    if (row === undefined) throw new DomainError('not-found');
    return {
      reference: row.reference,
      state: caseState.parse(row.state ?? 'received'),
      steps: [{ state: 'received', at: row.submitted_at.toISOString() }, ...(row.steps ?? [])],
      dueAt: row.due_at.toISOString(),
      ...thread,
    };
  }

  private async find(consultation: string): Promise<Row | undefined> {
    const [row] = await this.database.query<Row>(
      `select c.reference, c.due_at, c.submitted_at, s.state, s.steps
         from gateway.consultations c left join gateway.consultation_states s on s.id = c.id where c.id = $1`,
      [consultation],
    );
    return row;
  }

  private async thread(consultation: string, grant: string): Promise<Partial<VisitorThread>> {
    try {
      return await this.inner.call(ROUTES.readVisitorThread, {
        actor: { kind: 'visitor', ref: consultation },
        grant,
      });
    } catch (error) {
      if (isDependencyFault(error)) return {};
      if (error instanceof DomainError && ['not-available', 'audit-not-available'].includes(error.code))
        return {};
      throw error;
    }
  }
}
