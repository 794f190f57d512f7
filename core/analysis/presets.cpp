#include "analysis/settings.h"
