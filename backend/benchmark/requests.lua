-- What each of the 16 connections asks, drawn anew for every request: a town by its size, then somebody and something there.
local world = dofile(os.getenv("BENCHMARK_WORLD"))
local kind = os.getenv("BENCHMARK_KIND")
local drawn, keys = 0, os.time() % 100000
math.randomseed(os.time())

local function town()
    local at = math.random(100000)
    for _, one in ipairs(world.towns) do
        at = at - one.size
        if at <= 0 then return one end
    end
    return world.towns[1]
end

local function id(one, of, number)
    return string.format("0193%04x-%s-7000-8000-%012x", one.number, of, number)
end

local function ask(one, method, path, body, headers)
    headers = headers or {}
    headers["Authorization"] = "Bearer " .. one.tokens[math.random(#one.tokens)]
    headers["Accept"] = "application/json"
    return wrk.format(method, path, headers, body)
end

local function suggestions(one)
    return "/api/v1/municipalities/" .. one.code .. "/suggestions"
end

local function submission(one)
    local word = world.words[math.random(#world.words)]
    return '{"problem":"Det tar för lång tid med ' .. word .. ' på eftermiddagen och ingen vet vem som ska göra det.",' ..
        '"idea":"Vi turas om efter en lista som hänger synligt, och prövar i tre veckor."}'
end

local asked = {
    ["unit"] = function()
        local one = town()
        return ask(one, "GET", suggestions(one) .. "?departmentId=" .. id(one, "0001", 5 + math.random(one.units)))
    end,
    ["page 1"] = function()
        return ask(world.towns[1], "GET", world.links["page 1"])
    end,
    ["page 500"] = function()
        return ask(world.towns[1], "GET", world.links["page 500"])
    end,
    ["one"] = function()
        local one = town()
        return ask(one, "GET", suggestions(one) .. "/" .. id(one, "0003", math.random(one.size)))
    end,
    ["search"] = function()
        local one = town()
        local word = world.words[math.random(#world.words)]
        return ask(one, "GET", suggestions(one) .. "?q=" .. word:gsub("[\128-\255]", function(byte) return string.format("%%%02X", byte:byte()) end))
    end,
    ["submit"] = function()
        local one = town()
        return ask(one, "POST", suggestions(one), submission(one), {["Content-Type"] = "application/json"})
    end,
    ["submit with key"] = function()
        local one = town()
        drawn = drawn + 1
        return ask(one, "POST", suggestions(one), submission(one),
            {["Content-Type"] = "application/json", ["Idempotency-Key"] = string.format("load-%d-%d-%s", keys, drawn, tostring(math.random()))})
    end,
    -- Every twentieth waits for its decision and can be supported.
    ["support"] = function()
        local one = town()
        return ask(one, "PUT", suggestions(one) .. "/" .. id(one, "0003", 20 * math.random(math.floor(one.size / 20))) .. "/supports/me")
    end,
}

request = asked[kind]

function done(summary, latency)
    io.write(string.format('\nRESULT {"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"refused":%d,"broken":%d}\n',
        summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.errors.status,
        summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
