#include "statistics/theilsen.h"
