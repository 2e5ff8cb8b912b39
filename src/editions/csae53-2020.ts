export * from "../generated/csae53-2020/index.js";
