/** Reads numbers from bytes; beyond their end it throws a RangeError, as DataView does. */
export class ByteReader {
  readonly length: number;
  private readonly view: DataView;
  private readonly isLittle: boolean;

  constructor(bytes: Uint8Array, isLittle = false) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.byteLength;
    this.isLittle = isLittle;
  }

  u8(at: number): number {
    return this.view.getUint8(at);
  }

  u16(at: number): number {
    return this.view.getUint16(at, this.isLittle);
  }

  u24(at: number): number {
    return this.isLittle ? this.u16(at) + this.u8(at + 2) * 0x10000 : this.u8(at) * 0x10000 + this.u16(at + 1);
  }

  u32(at: number): number {
    return this.view.getUint32(at, this.isLittle);
  }

  /** Bytes as Latin letters; what lies beyond the end is left out. */
  ascii(at: number, length: number): string {
    let text = '';
    for (let index = at; index < Math.min(at + length, this.length); index += 1) text += String.fromCharCode(this.u8(index));
    return text;
  }

  part(at: number, length: number): Uint8Array {
    return new Uint8Array(this.view.buffer, this.view.byteOffset + at, Math.max(0, Math.min(length, this.length - at)));
  }
}
