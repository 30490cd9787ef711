package attain.publish;

import java.nio.file.Path;
import java.util.Map;

/**
 * A generation that readers see from now on.
 *
 * @param folder its folder below output/generations
 * @param generation its number, from 1
 * @param snapshotSha256 hash of attain.duckdb, lower-case hex
 * @param rows rows of every published table, by schema.table
 */
public record Published(Path folder, int generation, String snapshotSha256, Map<String, Long> rows) {
}
