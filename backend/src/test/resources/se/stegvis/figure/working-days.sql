-- Working days in Sweden, 2024 to 2026, from a list written by hand: public holidays by lagen (1989:253) om allmänna helgdagar, and Midsummer Eve,
-- Christmas Eve and New Year's Eve, which 3 a § semesterlagen (1977:480) equates with Sundays.
CREATE TEMPORARY TABLE working_day AS
WITH free (day) AS (
    VALUES
        -- nyårsdagen, trettondedag jul, långfredagen, påskdagen, annandag påsk, första maj, Kristi himmelsfärdsdag, pingstdagen, nationaldagen
        (date '2024-01-01'), ('2024-01-06'), ('2024-03-29'), ('2024-03-31'), ('2024-04-01'), ('2024-05-01'), ('2024-05-09'), ('2024-05-19'), ('2024-06-06'),
        ('2025-01-01'), ('2025-01-06'), ('2025-04-18'), ('2025-04-20'), ('2025-04-21'), ('2025-05-01'), ('2025-05-29'), ('2025-06-08'), ('2025-06-06'),
        ('2026-01-01'), ('2026-01-06'), ('2026-04-03'), ('2026-04-05'), ('2026-04-06'), ('2026-05-01'), ('2026-05-14'), ('2026-05-24'), ('2026-06-06'),
        -- midsommardagen, alla helgons dag, juldagen, annandag jul
        ('2024-06-22'), ('2024-11-02'), ('2024-12-25'), ('2024-12-26'),
        ('2025-06-21'), ('2025-11-01'), ('2025-12-25'), ('2025-12-26'),
        ('2026-06-20'), ('2026-10-31'), ('2026-12-25'), ('2026-12-26'),
        -- midsommarafton, julafton, nyårsafton
        ('2024-06-21'), ('2024-12-24'), ('2024-12-31'),
        ('2025-06-20'), ('2025-12-24'), ('2025-12-31'),
        ('2026-06-19'), ('2026-12-24'), ('2026-12-31')
)
SELECT day::date FROM generate_series(date '2024-01-01', date '2026-12-31', interval '1 day') AS day
WHERE extract(isodow FROM day) < 6 AND day::date NOT IN (SELECT free.day FROM free);
CREATE UNIQUE INDEX ON working_day (day);
ANALYZE working_day;
