import { type Names, namesFrom } from "./name.js";

/** `BasicVehicleClass` as YD/T 3709 and T/CSAE 53 number it. GB/T 45315 means others: {@link vehicleClassesGbt45315}. */
export const vehicleClasses = namesFrom([
  [0, "unknown", "未知"],
  [1, "special vehicle", "特种车辆"],
  [10, "passenger car", "乘用车"],
  [11, "other passenger car", "其他乘用车"],
  [20, "light truck", "轻型货车"],
  [21, "other light truck", "其他轻型货车"],
  [25, "truck", "货车"],
  [26, "other truck", "其他货车"],
  [27, "truck, 2 axles", "2 轴货车"],
  [28, "truck, 3 axles", "3 轴货车"],
  [29, "truck, 4 axles", "4 轴货车"],
  [30, "truck with trailer, 4 axles", "4 轴货车（带挂车）"],
  [31, "truck with trailer, 5 axles", "5 轴货车（带挂车）"],
  [32, "truck with trailer, 6 axles", "6 轴货车（带挂车）"],
  [33, "truck with several trailers, 5 axles", "5 轴货车（多挂车）"],
  [34, "truck with several trailers, 6 axles", "6 轴货车（多挂车）"],
  [35, "truck with several trailers, 7 axles", "7 轴货车（多挂车）"],
  [40, "motorcycle", "摩托车"],
  [41, "other motorcycle", "其他摩托车"],
  [42, "motorcycle, cruiser", "巡航摩托车"],
  [43, "motorcycle, unclad sports", "街车型摩托车"],
  [44, "motorcycle, sports tourer", "运动旅行摩托车"],
  [45, "motorcycle, super sports", "超级运动摩托车"],
  [46, "motorcycle, tourer", "旅行摩托车"],
  [47, "motor tricycle", "三轮摩托车"],
  [48, "motorcycle with passengers", "载客摩托车"],
  [50, "public transport vehicle", "公共交通车辆"],
  [51, "other public transport vehicle", "其他公共交通车辆"],
  [52, "bus rapid transit", "快速公交"],
  [53, "express bus", "快线公交"],
  [54, "local bus", "普通公交"],
  [55, "school bus", "校车"],
  [56, "guided transport", "固定导轨公交"],
  [57, "paratransit", "辅助客运"],
  [58, "paratransit ambulance", "辅助客运救护车"],
  [60, "emergency vehicle", "紧急车辆"],
  [61, "other emergency vehicle", "其他紧急车辆"],
  [62, "fire service, light vehicle", "轻型消防车"],
  [63, "fire service, heavy vehicle", "重型消防车"],
  [64, "fire service, paramedics", "消防急救车"],
  [65, "fire service, ambulance", "消防救护车"],
  [66, "police, light vehicle", "轻型警车"],
  [67, "police, heavy vehicle", "重型警车"],
  [68, "other responder", "其他应急车辆"],
  [69, "other ambulance", "其他救护车"],
  [80, "other road user", "其他交通参与者"],
  [81, "other road user, of another kind", "其他类型交通参与者"],
  [82, "pedestrian", "行人"],
  [83, "visually impaired person", "视障人士"],
  [84, "physically impaired person", "肢体残障人士"],
  [85, "bicycle", "自行车"],
  [86, "road worker", "道路作业人员"],
  [90, "infrastructure", "基础设施"],
  [91, "fixed infrastructure", "固定设施"],
  [92, "movable infrastructure", "移动设施"],
  [93, "equipped cargo trailer", "配备设备的货运挂车"],
]);

/** Numbers from and to, of one group. */
function group(from: number, to: number, en: string, zh: string): [number, string, string][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, en, zh]);
}

/** The vehicle class as GB/T 45315-2025 numbers it, mostly by group: the same numbers, other meanings. */
export const vehicleClassesGbt45315 = namesFrom([
  ...group(9, 13, "coach", "客车"),
  ...group(20, 25, "truck", "货车"),
  ...group(30, 39, "vehicle with dangerous goods", "危险货物运输车"),
  ...group(40, 46, "special operations vehicle", "专项作业车"),
  ...group(50, 54, "school bus", "校车"),
  [60, "emergency vehicle", "应急车辆"],
  [61, "police vehicle", "警车"],
  [62, "fire engine", "消防车"],
  [63, "ambulance", "救护车"],
  [64, "engineering rescue vehicle", "工程救险车"],
  ...group(70, 78, "bus", "公共汽车"),
]);

/** `FuelType` as YD/T 3709 numbers it. */
export const fuelTypes = namesFrom([
  [0, "unknown", "未知"],
  [1, "petrol", "汽油"],
  [2, "ethanol", "乙醇"],
  [3, "diesel", "柴油"],
  [4, "electric", "电"],
  [5, "hybrid", "混合动力"],
  [6, "hydrogen", "氢"],
  [7, "liquefied natural gas", "液化天然气"],
  [8, "compressed natural gas", "压缩天然气"],
  [9, "propane", "丙烷"],
]);

/** The fuel as GB/T 45315-2025 numbers it: 7 to 9 differ. */
export const fuelTypesGbt45315: Names = new Map([
  ...fuelTypes,
  ...namesFrom([
    [7, "gas", "气体燃料"],
    [8, "dual fuel", "双燃料"],
    [9, "bi-fuel", "两用燃料"],
  ]),
]);

/** `ParticipantType` */
export const participantTypes = namesFrom([
  ["unknown", "unknown", "未知"],
  ["motor", "motor vehicle", "机动车"],
  ["non-motor", "non-motorised vehicle", "非机动车"],
  ["pedestrian", "pedestrian", "行人"],
  ["rsu", "roadside unit", "路侧单元"],
]);

/** `ObstacleType` */
export const obstacleTypes = namesFrom([
  ["unknown", "unknown", "未知"],
  ["rockfall", "fallen rocks", "落石"],
  ["landslide", "landslide", "滑坡"],
  ["animal-intrusion", "animal", "动物闯入"],
  ["liquid-spill", "spilt liquid", "液体泄漏"],
  ["goods-scattered", "scattered goods", "货物散落"],
  ["trafficcone", "traffic cone", "交通锥"],
  ["safety-triangle", "warning triangle", "三角警示牌"],
  ["traffic-roadblock", "road block", "路障"],
  ["inspection-shaft-without-cover", "manhole without cover", "无盖井"],
  ["unknown-fragments", "unknown fragments", "未知碎片"],
  ["unknown-hard-object", "unknown hard object", "未知硬物"],
  ["unknown-soft-object", "unknown soft object", "未知软物"],
]);
