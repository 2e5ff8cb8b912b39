/** Of what stands beside the things on a map. */
export type Language = "en" | "zh";

/** What a map says by itself. */
export interface MapWords {
  /** By `ParticipantType`. */
  readonly users: Readonly<Record<string, string>>;
  readonly history: string;
  readonly plan: string;
  readonly eventArea: string;
  readonly signArea: string;
  readonly movement: string;
  readonly region: string;
  readonly nothing: string;
  readonly outside: (count: number) => string;
}

export const words: Readonly<Record<Language, MapWords>> = {
  en: {
    users: {
      motor: "motor vehicle",
      "non-motor": "non-motorised vehicle",
      pedestrian: "pedestrian",
      rsu: "roadside unit",
      unknown: "road user",
    },
    history: "where it was",
    plan: "where it goes",
    eventArea: "area of an event",
    signArea: "area of a sign",
    movement: "allowed movement",
    region: "detected region",
    nothing: "nothing to draw: no message with a place",
    outside: (count) => (count === 1 ? "1 thing lies outside" : `${count} things lie outside`),
  },
  zh: {
    users: {
      motor: "机动车",
      "non-motor": "非机动车",
      pedestrian: "行人",
      rsu: "路侧单元",
      unknown: "交通参与者",
    },
    history: "历史轨迹",
    plan: "预计轨迹",
    eventArea: "事件影响区域",
    signArea: "标志影响区域",
    movement: "允许的转向",
    region: "感知区域",
    nothing: "无可绘制内容：没有带位置的报文",
    outside: (count) => `图外还有 ${count} 个对象`,
  },
};
