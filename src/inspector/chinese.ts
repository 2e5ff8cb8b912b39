import type { Basis, BestReading, Candidate } from "../editions/index.js";
import { type DecodeError, type DecodeErrorCode, formatPath } from "../errors.js";
import type { Cause } from "../stack/cause.js";
import type { LayerName, LayerWarning, LayerWarningCode } from "../stack/index.js";

const faults: Readonly<Record<DecodeErrorCode, string>> = {
  truncated: "数据不足",
  range: "数值超出范围",
  enum: "枚举项未定义",
  choice: "CHOICE 选项未定义",
  alphabet: "字符不在允许的字符集内",
  length: "数量或长度不合规定",
  trailing: "末尾有多余字节",
  limit: "超出解析上限",
  unsupported: "不支持此种取值",
  input: "不是有效的字节数据",
};

const warnings: Readonly<Record<LayerWarningCode, string>> = {
  trailing: "DSM 数据之后还有字节",
  version: "DSM 版本不为 0",
  reserved: "DSM 保留比特不为 0",
  "data-too-long": "DSM 数据过长",
  "aid-mismatch": "DSM 帧与安全头的 AID 不一致",
  "aid-message": "AID 与报文类型不符",
  chain: "签名者附带了多张证书",
};

const layerNames: Readonly<Record<LayerName, string>> = {
  dsm: "DSM 帧",
  spdu: "安全信封",
  certificate: "证书",
  coer: "结构",
  message: "报文",
};

const bases: Readonly<Record<Basis, string>> = {
  only: "只有此版本能读完全部字节",
  agreed: "能读完全部字节的各版本取值一致",
  "knows most": "在能读完全部字节的版本中，此版本的未知部分最少",
  "only exact": "在能读完全部字节的版本中，只有此版本重新编码后与原字节相同",
  "most plausible": "多个版本能读完全部字节，此取值最合理",
  "no frame": "外层没有 MessageFrame",
};

/** Details of errors and warnings stay in English, behind what they are about. */
export const chinese = {
  fault: (error: DecodeError) =>
    `${placeOf(error)}，第 ${error.bitOffset} 比特：${faultText(error)}`,
  cause: causeText,
  warning: ({ code, message }: LayerWarning) => `${warnings[code]}（${message}）`,
  candidate({ error, octetsLeft, note }: Candidate, { length }: Uint8Array) {
    const more = note === undefined ? "" : `；${note}`;
    if (error !== undefined) {
      const place = formatPath(error.path) || error.typeName;
      return `第 ${error.bitOffset} 比特，${place}：${faultText(error)}${more}`;
    }
    if (octetsLeft > 0) return `共 ${length} 字节，剩余 ${octetsLeft} 字节${more}`;
    return `已读完全部 ${length} 字节${more}`;
  },
  basis: ({ basis }: BestReading) => bases[basis],
};

function placeOf({ path, typeName }: DecodeError): string {
  return path.length === 0 ? typeName : `${formatPath(path)}（${typeName}）`;
}

function faultText({ code, detail }: DecodeError): string {
  return `${faults[code]}（${detail}）`;
}

function causeText(cause: Cause): string {
  switch (cause.kind) {
    case "edition":
      return `标准版本${perhaps(cause)}选错：${cause.edition} 可读完全部 ${cause.octets} 字节`;
    case "type":
      return `这${perhaps(cause)}是 ${cause.edition} 的 ${cause.type}，外层没有 MessageFrame`;
    case "layers":
      return `这不是${layerNames[cause.taken]}；由外到内为 ${cause.layers.join("、")}`;
    case "aligned":
      return `这是以对齐 PER 编码的 ${cause.edition} ${cause.type}；接收方需要非对齐 PER，发送方的编码器设置有误`;
    case "note":
      return cause.note;
    case "trailing":
      return `剩余 ${cause.left} 字节：报文之后还有内容，或发送方所用标准不是 ${cause.edition}`;
    case "cut":
      return `${cause.isWhole ? "帧" : "信封中的报文"}被截断：只有 ${cause.octets} 字节，报文尚未结束`;
    case "count":
      return "声明的数量超出实有内容：帧被截断或损坏，或不属于任何已知版本";
    case "damaged":
      return "帧已损坏，或不属于任何已知版本";
    case "layer cut":
      return `${layerNames[cause.layer]}被截断或损坏：只有 ${cause.octets} 字节，内容尚未结束`;
    case "layer trailing":
      return `${layerNames[cause.layer]}之后剩余 ${cause.left} 字节（共 ${cause.octets} 字节）`;
    case "layer damaged":
      return `${layerNames[cause.layer]}已损坏，或此处是其他内容`;
  }
}

function perhaps({ sure }: { readonly sure: boolean }): string {
  return sure ? "" : "可能";
}
