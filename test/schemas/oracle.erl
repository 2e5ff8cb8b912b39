%% What Erlang's asn1 compiler makes of modules and values. In the current folder, M1.asn has a module, and M1.terms
%% a line {Type, Value, Octets} for each value, Octets those that are said to be its encoding. Writes M1.result: a line
%% with what went wrong when the module was compiled, or for each value the encoding of the value and of what Octets
%% decode to, in hex.
-module(oracle).
-export([main/1]).

main(Names) ->
    lists:foreach(fun(Name) -> ok = file:write_file(Name ++ ".result", result(Name)) end, Names),
    halt().

result(Name) ->
    case catch compiled(Name) of
        {ok, Module} ->
            {ok, Terms} = file:consult(Name ++ ".terms"),
            Lines = [[encoded(Module, Type, Value), $\s, again(Module, Type, Octets), $\n]
                     || {Type, Value, Octets} <- Terms],
            code:purge(Module),
            code:delete(Module),
            Lines;
        Failure ->
            io_lib:format("compile ~0p~n", [Failure])
    end.

%% Optimising takes most of the time, and what is run a few times is not worth it.
compiled(Name) ->
    ok = asn1ct:compile(Name, [uper, maps, noobj]),
    {ok, Module, Code} = compile:file(Name, [binary, no_copt, no_ssa_opt, no_bsm_opt, no_type_opt, no_postopt]),
    {module, Module} = code:load_binary(Module, Name, Code),
    {ok, Module}.

encoded(Module, Type, Value) ->
    case catch Module:encode(Type, Value) of
        {ok, Octets} -> hex(Octets);
        Failure -> failed(Failure)
    end.

again(Module, Type, Octets) ->
    case catch Module:decode(Type, Octets) of
        {ok, Value} -> encoded(Module, Type, Value);
        Failure -> failed(Failure)
    end.

hex(Octets) -> ["x" | [io_lib:format("~2.16.0b", [Octet]) || <<Octet>> <= Octets]].

%% Without blanks, so that it is one word.
failed(Failure) ->
    Text = lists:flatten(io_lib:format("~0p", [Failure])),
    [C || C <- lists:sublist(Text, 300), C =/= $\s, C =/= $\n].
