%% Times decode and encode of the generated module `messages` over the frames of a file.
-module(erlang_driver).
-export([main/1]).

-define(ROUNDS, 9).
-define(LEAST_NS, 40000000).

main([File]) ->
    {ok, Text} = file:read_file(File),
    Lines = binary:split(Text, <<"\n">>, [global, trim_all]),
    Frames = [binary:decode_hex(Line) || Line <- Lines],
    Values = [decode(Frame) || Frame <- Frames],
    Frames = [encode(Value) || Value <- Values],
    Decode = measure(fun decode/1, Frames),
    Encode = measure(fun encode/1, Values),
    io:format("{\"decode\":~.1f,\"encode\":~.1f}~n", [Decode, Encode]),
    halt(0).

decode(Frame) ->
    {ok, Value} = messages:decode('MessageFrame', Frame),
    Value.

encode(Value) ->
    {ok, Octets} = messages:encode('MessageFrame', Value),
    Octets.

%% Median over the rounds of the nanoseconds that one call takes.
measure(Call, Inputs) ->
    Rounds = [round_ns(Call, Inputs, erlang:monotonic_time(nanosecond), 0)
              || _ <- lists:seq(1, ?ROUNDS)],
    lists:nth(?ROUNDS div 2 + 1, lists:sort(Rounds)).

round_ns(Call, Inputs, Start, Calls) ->
    repeat(20, Call, Inputs),
    Done = Calls + 20 * length(Inputs),
    case erlang:monotonic_time(nanosecond) - Start of
        Spent when Spent < ?LEAST_NS -> round_ns(Call, Inputs, Start, Done);
        Spent -> Spent / Done
    end.

repeat(0, _, _) -> ok;
repeat(N, Call, Inputs) ->
    lists:foreach(Call, Inputs),
    repeat(N - 1, Call, Inputs).
