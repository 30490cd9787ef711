package attain.sample;

import java.math.BigDecimal;

/**
 * Work files of one unit in one month.
 *
 * @param total all files
 * @param secret those within state secrets
 * @param online those of the others that were processed online
 */
record WorkFiles(BigDecimal total, BigDecimal secret, BigDecimal online) {
}
