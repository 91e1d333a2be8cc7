import { Injectable } from '@nestjs/common';

/** Work of the app that goes before publishing: while it presses, the relay takes little. One holder an app. */
@Injectable()
export class RightOfWay {
  private presses: (() => boolean) | undefined;

  giveTo(presses: () => boolean): void {
    this.presses = presses;
  }

  get taken(): boolean {
    return this.presses?.() ?? false;
  }
}
