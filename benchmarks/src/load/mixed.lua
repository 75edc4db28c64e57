-- Every endpoint that answers in JSON, in turn.
local kinds = {
    { "/api/assess?municipality=0582", "application/json", [[{"id":"klistra-in","act":"INPUT","tool":{"id":"chatgpt"},
      "information":{"class":"OPEN","categories":{"personalData":true}},"purpose":{"process":"svar","tier":"MINIMAL"}}]] },
    { "/api/scan", "text/plain;charset=UTF-8", "Hej! Ring mig på 070-174 06 05 om gatubelysningen på Storgatan. Jag är född 19900101-0017." },
    { "/api/inspect", "application/octet-stream", nil },
    { "/api/triage?municipality=0582&class=OPEN", "text/plain;charset=UTF-8", "Gatlampan på Storgatan har varit släckt i två veckor." },
}

local only = os.getenv("ONLY")
local requests, next = {}, 0

function init(args)
    local file = io.open(os.getenv("PICTURE"), "rb")
    kinds[3][3] = file:read("*a")
    file:close()
    for _, kind in ipairs(kinds) do
        if not only or only == "" or kind[1]:find(only, 1, true) then
            requests[#requests + 1] = wrk.format("POST", kind[1],
                { ["Content-Type"] = kind[2], ["Authorization"] = os.getenv("ACCOUNT"), ["Host"] = "localhost" }, kind[3])
        end
    end
end

function request()
    next = next % #requests + 1
    return requests[next]
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("| %s | %d | %.0f | %.1f | %.1f | %.1f | %.1f | %d |\n", os.getenv("NAME"), summary.requests,
        summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
        latency:percentile(99) / 1e3, latency.max / 1e3,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
