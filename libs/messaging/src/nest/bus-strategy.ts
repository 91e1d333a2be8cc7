import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { BusContext, type EventHandler, type EventHandlers } from '../consumer/event-context.js';

/**
 * Nest's side of the consumer: collects the `@EventPattern` handlers of an app, one per event type. The same instance
 * goes to `startApp` and to `MessagingModule.forApp`, which runs the handlers; this class itself opens no connection.
 */
export class BusStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId = Symbol('larus-bus');
  /** Nest must not log and swallow what a handler throws: the runtime judges it. */
  override readonly propagatesEventHandlerErrors = true;
  private onHandlers: ((handlers: EventHandlers) => void) | undefined;

  override addHandler(pattern: unknown, callback: MessageHandler, isEventHandler = false, extras = {}): void {
    if (typeof pattern !== 'string') throw new Error('an event handler names its event type as a string');
    if (!isEventHandler) throw new Error(`${pattern}: only @EventPattern handlers are served`);
    if (this.messageHandlers.has(pattern)) throw new Error(`${pattern} has two handlers`);
    super.addHandler(pattern, callback, isEventHandler, extras);
  }

  /** Called with the handlers once Nest starts the microservice side of the app; may throw to stop the start. */
  whenListening(onHandlers: (handlers: EventHandlers) => void): void {
    this.onHandlers = onHandlers;
  }

  listen(done: () => void): void {
    this.onHandlers?.(
      new Map([...this.messageHandlers].map(([type, handler]) => [type, throughNest(handler)])),
    );
    done();
  }

  close(): void {
    // The runtime stops the consumer: it has to happen before the database closes.
  }

  on(): never {
    throw new Error('the bus strategy emits no events');
  }

  unwrap<Never>(): Never {
    throw new Error('the bus strategy wraps no server');
  }
}

/** Pipes and filters make observables, bare handlers promises: both are awaited. */
function throughNest(handler: MessageHandler): EventHandler {
  return async (event, context) => {
    const result: unknown = await handler(event, new BusContext(context));
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  };
}
