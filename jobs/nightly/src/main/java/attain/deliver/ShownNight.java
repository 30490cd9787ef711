package attain.deliver;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The night that readers see.
 *
 * @param folder its generation folder, behind all symlinks: attain.duckdb, marts/,
 * run.json
 * @param generation its number
 * @param businessDate the night that it stands for
 * @param publishedAt when it was published, the moment that ops.snapshot names
 */
public record ShownNight(Path folder, int generation, LocalDate businessDate, Instant publishedAt) {
}
