export * from "../generated/ydt3709-2020/index.js";
