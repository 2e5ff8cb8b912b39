export * from "../generated/csae157-2020/index.js";
