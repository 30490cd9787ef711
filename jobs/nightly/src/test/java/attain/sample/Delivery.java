package attain.sample;

import java.util.List;

/**
 * A filing with its content and what a perfect reader takes from it.
 *
 * @param filing who, what, when
 * @param bytes the file
 * @param observed what it says; empty if the file is refused
 * @param findings what is wrong with it
 */
record Delivery(Filing filing, byte[] bytes, List<Observed> observed, List<ExpectedFinding> findings) {
}
