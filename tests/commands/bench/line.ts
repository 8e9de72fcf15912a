// A slow line to a server of this computer, as TCP makes it: for `npm run bench -- paint`.
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A line: how long a round trip takes (ms), and how many bytes pass in a second. */
export interface Line {
  roundTrip: number;
  rate: number;
}

/**
 * The payload of a packet, and the number of packets before the first acknowledgement (RFC 6928).
 */
const packet = 1460;
const firstWindow = 10 * packet;

/**
 * One direction of the line, shared by all connections: data waits in a queue, then travels for
 * half a round trip.
 */
class Way {
  #free = 0;
  readonly #line: Line;
  constructor(line: Line) {
    this.#line = line;
  }
  /** Calls `arrive` when so many bytes have come to the other end. */
  send(bytes: number, arrive: () => void): void {
    const now = performance.now();
    this.#free = Math.max(now, this.#free) + (bytes / this.#line.rate) * 1000;
    setTimeout(arrive, this.#free + this.#line.roundTrip / 2 - now);
  }
}

/**
 * What the server still has to send on one connection: at most one window is in flight, which grows
 * by what was acknowledged.
 */
class Sender {
  #waiting: Buffer[] = [];
  #underWay = 0;
  #window = firstWindow;
  #isOver = false;
  readonly #way: Way;
  readonly #line: Line;
  readonly #reader: Socket;
  constructor(way: Way, line: Line, reader: Socket) {
    this.#way = way;
    this.#line = line;
    this.#reader = reader;
  }
  add(data: Buffer): void {
    for (let at = 0; at < data.length; at += packet)
      this.#waiting.push(data.subarray(at, at + packet));
    this.#send();
  }
  end(): void {
    this.#isOver = true;
    this.#send();
  }
  #send(): void {
    while (this.#waiting[0] && this.#underWay + this.#waiting[0].length <= this.#window) {
      const data = this.#waiting.shift() as Buffer;
      this.#underWay += data.length;
      this.#way.send(data.length + 40, () => {
        if (!this.#reader.destroyed) this.#reader.write(data);
        // The answer has almost no bytes.
        setTimeout(() => {
          this.#underWay -= data.length;
          this.#window += data.length;
          this.#send();
        }, this.#line.roundTrip / 2);
      });
    }
    if (this.#isOver && this.#waiting.length === 0 && this.#underWay === 0) this.#reader.end();
  }
}

/** Opens a line to a server of this computer; gives the address at the near end. */
export async function openLine(
  origin: string,
  line: Line,
): Promise<{ origin: string; close: () => void }> {
  const { port } = new URL(origin);
  const [there, back] = [new Way(line), new Way(line)];
  const near = createServer((reader) => {
    const server = connect(Number(port), '127.0.0.1');
    const sender = new Sender(back, line, reader);
    // A connection takes a round trip before anything is said on it.
    const open = performance.now() + line.roundTrip;
    reader.on('data', (data) => {
      setTimeout(
        () => there.send(data.length + 40, () => void (server.destroyed || server.write(data))),
        Math.max(0, open - performance.now()),
      );
    });
    server.on('data', (data) => sender.add(data));
    server.on('end', () => sender.end());
    reader.on('close', () => server.destroy());
    for (const socket of [reader, server]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((ready) => near.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(near.address() as AddressInfo).port}`,
    close: () => void near.close(),
  };
}
